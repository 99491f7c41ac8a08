package dk.pejling.rendering.pdf.tagged;

import dk.pejling.rendering.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What the file says of itself.
 *
 * @param created the file counts as made at midnight UTC of that day
 */
public record Metadata(String title, String subject, String author, LocalDate created) {
  static final String PRODUCER = "Pejling";

  /** Its packet is XML, which can't carry every character. */
  public Metadata {
    title = Markup.plain(title);
    subject = Markup.plain(subject);
    author = Markup.plain(author);
  }

  /** A PDF date. */
  String date() {
    return "D:" + created.toString().replace("-", "") + "000000Z";
  }

  /**
   * The XMP packet: Dublin Core, PDF/A-3a, PDF/UA-1 and, as PDF/A demands it for every schema that
   * it does not know, the description of PDF/UA's.
   */
  byte[] xmp() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">$title</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">$subject</rdf:li></rdf:Alt></dc:description>
    <dc:creator><rdf:Seq><rdf:li>$author</rdf:li></rdf:Seq></dc:creator>
    <dc:language><rdf:Bag><rdf:li>$language</rdf:li></rdf:Bag></dc:language>
    <xmp:CreateDate>$dateT00:00:00Z</xmp:CreateDate>
    <xmp:CreatorTool>$producer</xmp:CreatorTool>
    <pdf:Producer>$producer</pdf:Producer>
    <pdfaid:part>3</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .replace("$language", TaggedPdf.LANGUAGE)
        .replace("$producer", PRODUCER)
        .replace("$date", created.toString())
        .replace("$title", escaped(title))
        .replace("$subject", escaped(subject))
        .replace("$author", escaped(author))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
