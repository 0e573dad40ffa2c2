import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Nobody needs to guess a default export's name. */
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export is called differently everywhere.',
};

/** A value belongs to the column of its place: one more column moves them all, and no compiler sees it. */
const positionalInsert = '/\\bVALUES\\s*\\(\\s*\\?/i';
const noPositionalInsert = [
  `Literal[value=${positionalInsert}]`,
  `TemplateElement[value.raw=${positionalInsert}]`,
].map((selector) => ({
  selector,
  message: 'A row comes in by `insert`, its columns named (register/insert.ts), or by named values.',
}));

/** better-sqlite3's own transactions, and SQL's words for them. */
const opening = '/^\\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT)\\b/i';
const noTransaction = [
  "CallExpression[callee.property.name='transaction']",
  `CallExpression[callee.property.name=/^(exec|prepare|run)$/] > Literal[value=${opening}]`,
  `CallExpression[callee.property.name=/^(exec|prepare|run)$/] > TemplateLiteral > TemplateElement[value.raw=${opening}]`,
  // The register's own way into one.
  "CallExpression[callee.property.name='write'][callee.object.name=/register$/i]",
  "CallExpression[callee.property.name='write'][callee.object.property.name=/register$/i]",
].map((selector) => ({
  selector,
  message: 'Only dispatch and acts that work on their own open a transaction; everybody else is given one.',
}));

/**
 * Who reads a table says so by its name, and a name that says so never writes: so a foreign feature's rows can be read
 * everywhere, and are written only by the act that their owner exports.
 */
const reading = '^(read|count|each|is|has|find)[A-Z]';
const readingNames = [
  ['WriteTx', `[id.name=/${reading}/]`, 'A function of this name only reads: it is given a ReadTx.'],
  [
    'ReadTx',
    `:not([id.name=/${reading}/])`,
    'What only reads is named read…, count…, each…, is…, has… or find….',
  ],
].flatMap(([tx, named, message]) => {
  const param = `> Identifier.params[typeAnnotation.typeAnnotation.typeName.name='${tx}']`;
  return [
    `ExportNamedDeclaration > FunctionDeclaration${named} ${param}`,
    `ExportNamedDeclaration > VariableDeclaration > VariableDeclarator${named} > ArrowFunctionExpression ${param}`,
  ].map((selector) => ({ selector, message }));
});
const readOnly = (regex) => [
  'error',
  {
    patterns: [
      {
        regex,
        // types and constants too; `to…` shapes a row that was read
        allowImportNamePattern: `${reading}|^to[A-Z]|^[A-Z]`,
        message:
          "Another feature's rows may be read; they are written through an act that their owner exports.",
      },
    ],
  },
];

/** The rules are pure: time and chance come in as values. */
const noClockNoChance = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  "CallExpression[callee.object.name='performance'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='crypto']",
].map((selector) => ({ selector, message: 'The rules know no clock and no chance: give it in as a value.' }));

/** What people read stands in words/, in both languages. */
const letters = '/\\p{L}/u';
const noTextInScreens = [
  // <b>Text</b>
  `JSXText[value=${letters}]`,
  // {'text'}, {`text ${name}`}, {ready && 'text'}, {ready ? 'text' : 'text'}
  `JSXExpressionContainer > Literal[value=${letters}]:not(JSXAttribute *)`,
  `JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${letters}]:not(JSXAttribute *)`,
  `JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${letters}]:not(JSXAttribute *)`,
  // label="Text", label={'Text'}
  `JSXAttribute[name.name=/^(label|title|placeholder|description|alt|aria-label|aria-description|error)$/] > Literal[value=${letters}]`,
  `JSXAttribute[name.name=/^(label|title|placeholder|description|alt|aria-label|aria-description|error)$/] > JSXExpressionContainer > Literal[value=${letters}]`,
].map((selector) => ({ selector, message: 'Text people read belongs into words/, in Malay and English.' }));

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'coverage/',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: [
      'main/**/*.{ts,tsx}',
      'renderer/**/*.{ts,tsx}',
      'preload/**/*.ts',
      'domain/**/*.ts',
      'papers/**/*.{ts,tsx}',
    ],
    ignores: ['main/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['main/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noPositionalInsert] },
  },
  {
    files: ['main/**/*.ts', 'package/**/*.ts'],
    ignores: ['main/features/**', 'main/ipc/dispatch*', 'main/register/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noPositionalInsert, ...noTransaction] },
  },
  {
    files: ['main/features/*/handlers.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noPositionalInsert, ...noTransaction] },
  },
  {
    files: ['main/features/**/rows/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        ...noPositionalInsert,
        ...noTransaction,
        ...readingNames,
      ],
    },
  },
  {
    // `../rows/` are a feature's own, seen from a folder of its parts
    files: ['main/features/**/*.ts'],
    rules: { 'no-restricted-imports': readOnly('\\.\\./[a-z-]+/rows/') },
  },
  {
    files: ['main/**/*.ts'],
    // the bench fills a register with rows that nobody made
    ignores: ['main/features/**', 'main/cli/bench/**'],
    rules: { 'no-restricted-imports': readOnly('/features/[a-z-]+/rows/') },
  },
  {
    files: ['domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noClockNoChance] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Takes a form field's registration (`field.ref`, `field.onBlur`) for reading a ref while rendering.
      'react-hooks/refs': 'off',
      'react-hooks/incompatible-library': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, ...noTextInScreens],
    },
  },
  {
    // A test says what it expects to be there, and fails when it is not.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['*.config.{ts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // CommonJS where Electron or dependency-cruiser asks for it.
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
