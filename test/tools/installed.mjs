/**
 * True when every package that a lock file asks for stands in node_modules with that very version. Both arguments
 * are parsed lock files: package-lock.json, and node_modules/.package-lock.json, which npm writes itself. Packages for
 * other systems may be missing.
 */
export function installed(lock, present) {
  return Object.entries(lock.packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present.packages?.[path]?.version === version,
  )
}
