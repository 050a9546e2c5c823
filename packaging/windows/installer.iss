; Inno Setup's recipe: packs build\package\backstretch into one installer. Needs no administrator.
; Run as: iscc /DVersion=0.1.0 packaging\windows\installer.iss
[Setup]
AppId={{6C1E6A0B-6C0F-4D0B-9B6F-0E6B5B1F6A51}
AppName=BackStretch
AppVersion={#Version}
AppPublisher=The BackStretch developers
DefaultDirName={autopf}\BackStretch
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=BackStretch-{#Version}-setup
SetupIconFile=..\..\build\package\backstretch.ico
UninstallDisplayIcon={app}\backstretch.exe
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"

[Files]
Source: "..\..\build\package\backstretch\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\BackStretch"; Filename: "{app}\backstretch.exe"
Name: "{autodesktop}\BackStretch"; Filename: "{app}\backstretch.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.backstretch"; ValueType: string; ValueData: "BackStretch.Routine"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\BackStretch.Routine"; ValueType: string; ValueData: "BackStretch routine"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\BackStretch.Routine\DefaultIcon"; ValueType: string; ValueData: "{app}\backstretch.exe,0"
Root: HKA; Subkey: "Software\Classes\BackStretch.Routine\shell\open\command"; ValueType: string; ValueData: """{app}\backstretch.exe"" ""%1"""

[Run]
Filename: "{app}\backstretch.exe"; Description: "{cm:LaunchProgram,BackStretch}"; Flags: nowait postinstall skipifsilent
