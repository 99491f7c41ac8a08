package dk.pejling.rendering.html;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dk.pejling.tools.Tools;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Real Chromium, which reaches nothing outside the machine. */
final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  static Browser open() {
    Path program = Tools.require("chromium");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox"))));
  }

  Page page(String html, int width, ColorScheme scheme) {
    Page page =
        chromium
            .newContext(
                new NewContextOptions()
                    .setBypassCSP(true)
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme))
            .newPage();
    page.route(
        "**",
        route -> {
          throw new AssertionError("the page asks for " + route.request().url());
        });
    page.setContent(html);
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
