import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'migrations/**',
      'admin-ui/**',
      'contract/**',
      'coverage/**',
      'data/**',
      'dist/**',
      'node_modules/**',
      'bench/output/**',
      '**/*.generated.ts',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],

      // A type-only import of an injected class erases the metadata that Nest resolves it by.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest modules, Vendure plugins and events are often a decorator, or a name, on an empty class.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Vendure reads the methods of a strategy or handler without caring whether they are asynchronous.
      '@typescript-eslint/require-await': 'off',
      // `||` is meant where an empty string is to fall through as well.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Lets a caller name the shape of a GraphQL answer.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `a!` is as clear as `a as T`, and shorter; Vendure's own style uses it for relations known to be loaded.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vendure's types promise more than a GraphQL client sends; a check at the border is not superfluous.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An entity's constructor makes the protected one of VendureEntity public.
      '@typescript-eslint/no-useless-constructor': 'off',
    },
  },
  {
    // What talks to a person at a terminal.
    files: [
      'scripts/**/*.ts',
      'src/*.ts',
      'src/database/**/*.ts',
      'src/demo/**/*.ts',
      'bench/**/*.ts',
      '**/*.load-spec.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.load-spec.ts', 'e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
