/* BackStretch.exe: starts the Python that lies beside it with BackStretch in it. It has no console of its own; what
   it prints goes where its output was sent, or to the console that it was started from. */

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768 /* characters of a path, as Windows has it */

typedef int (*PyMain)(int, wchar_t **);

static void give_up(const wchar_t *sentence)
{
    MessageBoxW(NULL, sentence, L"BackStretch", MB_OK | MB_ICONERROR);
    ExitProcess(1);
}

static void use_console_of_caller(void)
{
    static const DWORD outputs[] = {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    for (int i = 0; i < 2; i++)
        SetStdHandle(outputs[i], CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                     FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, NULL));
}

static wchar_t *beside(const wchar_t *program, const wchar_t *name)
{
    size_t folder = wcsrchr(program, L'\\') - program + 1;
    wchar_t *path = calloc(folder + wcslen(name) + 1, sizeof *path);
    if (path == NULL)
        give_up(L"There is not enough memory to start BackStretch.");
    wmemcpy(path, program, folder);
    wcscpy(path + folder, name);
    return path;
}

static HMODULE load(const wchar_t *path)
{
    /* With the folder of the library searched for what it needs in turn. */
    return LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
}

int wmain(int count, wchar_t **arguments)
{
    static wchar_t program[LONGEST];
    if (GetModuleFileNameW(NULL, program, LONGEST) == 0)
        give_up(L"BackStretch does not find its own folder.");
    use_console_of_caller();
    load(beside(program, L"python\\vcruntime140_1.dll"));
    HMODULE python = load(beside(program, L"python\\" PYTHON_DLL));
    PyMain run = python == NULL ? NULL : (PyMain)(void *)GetProcAddress(python, "Py_Main");
    if (run == NULL)
        give_up(L"BackStretch is not installed completely. Please install it again.");
    wchar_t **passed = calloc(count + 2, sizeof *passed);
    if (passed == NULL)
        give_up(L"There is not enough memory to start BackStretch.");
    passed[0] = program;
    passed[1] = beside(program, L"python\\start.pyc");
    for (int i = 1; i < count; i++)
        passed[i + 1] = arguments[i];
    return run(count + 1, passed);
}
