@echo off
rem Starts Pejling on Windows: finds a JDK 21 or newer, builds on first use, then runs.
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\target\app"
set "JDK="

call :consider "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :consider "%%~dpJ.."
if not defined JDK for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined JDK call :consider "%%~J"
)
if not defined JDK (
  echo Pejling kræver et JDK 21 eller nyere, og der blev ikke fundet noget. 1>&2
  echo Sådan gør du: installér et JDK 21+, eller sæt JAVA_HOME til mappen med det, og kør igen. 1>&2
  exit /b 4
)

if exist "%APP%\pejling.jar" goto start
where mvn >nul 2>nul
if errorlevel 1 (
  echo Pejling skal bygges første gang, og dertil bruges Maven ^(kommandoen mvn^), som ikke blev fundet. 1>&2
  echo Sådan gør du: installér Maven, og kør kommandoen igen. 1>&2
  exit /b 4
)
echo Bygger Pejling ^(det sker kun første gang^) ... 1>&2
pushd "%HOME_DIR%"
set "JAVA_HOME=%JDK%"
call mvn -B -DskipTests package 1>&2
if errorlevel 1 (
  popd
  echo Pejling kunne ikke bygges; se ovenfor, hvad Maven skrev. 1>&2
  exit /b 4
)
popd
"%JDK%\bin\java" -Djarmode=tools -jar "%HOME_DIR%\target\pejling.jar" extract --destination "%APP%" >nul
rem The class archive and the class loader write an address with other letters than a-z differently,
rem which a sealed jar takes for two places: the database's jar is unsealed.
>"%APP%\unsealed.mf" echo Sealed: false
for %%F in ("%APP%\lib\hsqldb-*.jar") do "%JDK%\bin\jar" --update --file "%%F" --manifest "%APP%\unsealed.mf" 2>nul

:start
"%JDK%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%APP%\pejling.jsa" -Xlog:disable -Xlog:all=off -Xmx256m -Dspring.aot.enabled=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dpejling.folder=%HOME_DIR%" -Dpejling.command=%~n0 -jar "%APP%\pejling.jar" %*
exit /b %errorlevel%

rem Takes the folder as JDK if its release file says 21 or newer.
:consider
if "%~1"=="" exit /b 0
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~f1\release"') do (
  for /f "tokens=1 delims=." %%N in ("%%~V") do if %%N GEQ 21 set "JDK=%~f1"
)
exit /b 0
