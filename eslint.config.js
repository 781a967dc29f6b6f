import js from "@eslint/js";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    // Enums, and classes with relatives that could be taken for each other, are the preview's alone; these
    // rules look at everything that is handed anywhere, and cost more than all others.
    files: ["**/*.{ts,tsx}"],
    ignores: ["src/preview/**", "test/preview/**"],
    rules: {
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    files: ["src/word/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // Its other rules take navigation properties such as Range.parentBody for data. What they mean
    // to find, Microsoft's client library itself finds in the tests.
    rules: { "office-addins/no-context-sync-in-loop": "error" },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion":
        "off" /* a missing value fails the test by itself */,
    },
  },
  {
    // The command line, the bench and the dev tools print for a living.
    files: [
      "src/entry/check.ts",
      "test/bench/**/*.ts",
      "test/runChecks.ts",
      "test/checkSource.ts",
      "test/fuzz/fuzz.ts",
      "*.config.js",
      ".dependency-cruiser.cjs",
    ],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "writable",
        require: "readonly",
      },
    },
    rules: { "no-console": "off" },
  },
);
