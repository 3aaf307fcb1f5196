@echo off
rem Runs Rapporteur on Windows. Not yet tested on Windows.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%~dp0..\lib\rapporteur.jar" (
  echo rapporteur: lib\rapporteur.jar is missing. Unpack the whole archive. 1>&2
  exit /b 2
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo rapporteur: no Java found. Install a JDK 17 or later, or set JAVA_HOME. 1>&2
  exit /b 2
)
rem Messages are written in UTF-8. The language of Windows determines the words before the number of the code page.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JAVA%" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -Xshare:auto -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -jar "%~dp0..\lib\rapporteur.jar" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%
