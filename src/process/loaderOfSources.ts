/** From its sources the program is run by a loader of TypeScript; so are the children and threads that it starts then. */
export function loaderOfSources(): string[] {
  return __filename.endsWith('.ts') ? ['-r', require.resolve('@swc-node/register')] : [];
}
