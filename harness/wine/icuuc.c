/* Windows' icuuc.dll, which Wine lacks. Qt6Core needs these names to load, and calls them only for text that is
   neither UTF, Latin-1 nor in the system's own encoding: then it is told that there is no such converter. */

#define EXPORT __declspec(dllexport)
#define ABSENT(name) EXPORT void *name(void) { return 0; }

enum { U_FILE_ACCESS_ERROR = 4 };

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = U_FILE_ACCESS_ERROR;
    return 0;
}

ABSENT(ucnv_close)
ABSENT(ucnv_reset)
ABSENT(ucnv_getMaxCharSize)
ABSENT(ucnv_getName)
ABSENT(ucnv_getToUCallBack)
ABSENT(ucnv_getFromUCallBack)
ABSENT(ucnv_setToUCallBack)
ABSENT(ucnv_setFromUCallBack)
ABSENT(ucnv_cbToUWriteUChars)
ABSENT(ucnv_cbFromUWriteUChars)
ABSENT(ucnv_toUnicode)
ABSENT(ucnv_fromUnicode)
ABSENT(ucnv_toUCountPending)
ABSENT(ucnv_fromUCountPending)
ABSENT(ucnv_getStandardName)
ABSENT(ucnv_getAvailableName)
ABSENT(ucnv_countAvailable)
ABSENT(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
ABSENT(UCNV_TO_U_CALLBACK_SUBSTITUTE)

int __stdcall DllMainCRTStartup(void *library, unsigned reason, void *reserved)
{
    (void)library, (void)reason, (void)reserved;
    return 1;
}
