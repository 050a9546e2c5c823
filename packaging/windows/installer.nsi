; NSIS' recipe: the folder as one installer, made on Linux. For one person, without an administrator.
; packaging/make_windows.py runs it as: makensis -DVERSION=… -DNUMBERS=… -DFOLDER=… -DICON=… -DLICENCE=… -DOUT=…
; What people made lies in %LOCALAPPDATA%\backstretch, not in here, and is kept when the program goes.
; /S asks nothing, /D=FOLDER (last, without quotation marks) is where to.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\BackStretch"
!define CLASSES "Software\Classes"
!define ROUTINE "BackStretch.Routine"
; Who shows notifications: APP_ID in backstretch_gui/__init__.py.
!define TOASTS "${CLASSES}\AppUserModelId\org.backstretch.backstretch"

Name "BackStretch"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\BackStretch"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "BackStretch ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey ProductName "BackStretch"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "BackStretch, its installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey CompanyName "The BackStretch developers"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\BackStretch.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; The program's own folders and files, and nothing else that may lie beside them.
!macro RemoveProgram
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\BackStretch.exe"
!macroend

; A running program keeps its own file: it is asked for before anything is touched. One that has just been quit needs
; a moment to end.
!macro RefuseWhileRunning UN
Function ${UN}RefuseWhileRunning
  IfFileExists "$INSTDIR\BackStretch.exe" 0 free
  StrCpy $1 10
again:
  ClearErrors
  FileOpen $0 "$INSTDIR\BackStretch.exe" a
  IfErrors 0 closed
  Sleep 500
  IntOp $1 $1 - 1
  StrCmp $1 0 0 again
  MessageBox MB_OK|MB_ICONEXCLAMATION "BackStretch is open. Please quit it, then start this again." /SD IDOK
  SetErrorLevel 2
  Quit
closed:
  FileClose $0
free:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  SetRegView 64
  SetShellVarContext current
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "BackStretch needs Windows 10, version 1809, or newer." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext current
FunctionEnd

Section
  Call RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\BackStretch.lnk" "$INSTDIR\BackStretch.exe"

  WriteRegStr HKCU "${CLASSES}\.backstretch" "" "${ROUTINE}"
  WriteRegStr HKCU "${CLASSES}\.backstretch\OpenWithProgids" "${ROUTINE}" ""
  WriteRegStr HKCU "${CLASSES}\${ROUTINE}" "" "BackStretch routine"
  WriteRegStr HKCU "${CLASSES}\${ROUTINE}\DefaultIcon" "" "$INSTDIR\BackStretch.exe,0"
  WriteRegStr HKCU "${CLASSES}\${ROUTINE}\shell\open\command" "" '"$INSTDIR\BackStretch.exe" "%1"'

  WriteRegStr HKCU "${TOASTS}" "DisplayName" "BackStretch"
  WriteRegStr HKCU "${TOASTS}" "IconUri" "$INSTDIR\lib\BackStretch.png"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "BackStretch"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\BackStretch.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The BackStretch developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\BackStretch.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ; What reminds at each start of Windows, if that was wished.
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "backstretch"
  ReadRegStr $0 HKCU "${CLASSES}\.backstretch" ""
  StrCmp $0 "${ROUTINE}" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.backstretch"
  DeleteRegKey HKCU "${CLASSES}\${ROUTINE}"
  DeleteRegKey HKCU "${TOASTS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${un.RefreshShellIcons}
SectionEnd
