@echo off
rem Starts Physiobench with the Java that it finds: JAVA_HOME, the PATH, then the places where it is installed.
setlocal EnableExtensions
set "OLDEST=21"
set "FOUND="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium") do (
	for /d %%D in ("%%~P\*") do call :try "%%~D"
)

if not defined FOUND (
	echo Physiobench needs Java %OLDEST% or later and found none. Install it ^(for example from https://adoptium.net^) or set JAVA_HOME to the folder where it is. 1>&2
	exit /b 1
)

for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
set "OPTIONS=-Djava.awt.headless=true -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"

rem Without arguments the window opens and no console stays behind.
if "%~1"=="" (
	start "Physiobench" "%FOUND%\bin\javaw.exe" %OPTIONS% -jar "%LAUNCHER%"
	exit /b 0
)
"%FOUND%\bin\java.exe" %OPTIONS% -jar "%LAUNCHER%" %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
if not defined VERSION exit /b 0
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ %OLDEST% set "FOUND=%~1"
exit /b 0
