/* Windows' mscms.dll with the four names that Qt's window plugin asks for; Wine's lacks one of them. Each says
   that the screen has no colour profile. */

#define EXPORT __declspec(dllexport)
#define ABSENT(name) EXPORT void *name(void) { return 0; }

ABSENT(OpenColorProfileW)
ABSENT(CloseColorProfile)
ABSENT(GetColorProfileFromHandle)
ABSENT(WcsCreateIccProfile)

int __stdcall DllMainCRTStartup(void *library, unsigned reason, void *reserved)
{
    (void)library, (void)reason, (void)reserved;
    return 1;
}
