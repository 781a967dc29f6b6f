import { ESLint } from "eslint";
import ts from "typescript";

/**
 * What `npm run types` and `npm run lint` say, from one program: the types that the compiler has found are there
 * for the rules, which would find them all again in a process of their own.
 */

function programOf(config: string): ts.Program {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
      },
    },
  );
  if (parsed === undefined) throw new Error(`${config} cannot be read`);
  const { fileNames, options, errors } = parsed;
  return ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
}

/** Prints the type errors of a program and says whether there are none. */
function isTypeSafe(program: ts.Program): boolean {
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length > 0)
    console.error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => process.cwd(),
        getNewLine: () => "\n",
      }),
    );
  return faults.length === 0;
}

/** Lints everything with the types of a program, prints what is wrong and says whether nothing is. */
async function isLinted(program: ts.Program): Promise<boolean> {
  const eslint = new ESLint({
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { programs: [program], projectService: false } },
    },
  });
  const results = await eslint.lintFiles(["."]);
  const formatter = await eslint.loadFormatter("stylish");
  const said = await formatter.format(results);
  if (said !== "") console.error(said);
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
}

const whole = programOf("tsconfig.json");
const judged = [
  isTypeSafe(programOf("src/tsconfig.pure.json")),
  isTypeSafe(whole),
  await isLinted(whole),
];
if (judged.includes(false)) process.exitCode = 1;
