; The register is one per machine: C:\ProgramData\Kaunter Siaga. Every clerk of this PC signs in to Windows with an
; own account, so all users may change what is in it; who may do what inside the app is the app's own matter.
; S-1-5-32-545 is the group Users whatever the language of Windows.
!macro customInstall
  SetShellVarContext all
  CreateDirectory "$APPDATA\Kaunter Siaga"
  nsExec::ExecToLog 'icacls "$APPDATA\Kaunter Siaga" /inheritance:r /grant *S-1-5-18:(OI)(CI)F /grant *S-1-5-32-544:(OI)(CI)F /grant *S-1-5-32-545:(OI)(CI)M'
  Pop $0
  ; What this machine saw last of the register lies apart, so that whoever copies the register does not copy it.
  CreateDirectory "$APPDATA\Kaunter Siaga Anchor"
  nsExec::ExecToLog 'icacls "$APPDATA\Kaunter Siaga Anchor" /inheritance:r /grant *S-1-5-18:(OI)(CI)F /grant *S-1-5-32-544:(OI)(CI)F /grant *S-1-5-32-545:(OI)(CI)M'
  Pop $0
!macroend

; Uninstalling takes the program away and leaves the register: it is the office's, not the program's.
