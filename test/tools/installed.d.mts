interface Lock {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>
}
export function installed(lock: Lock, present: Partial<Lock>): boolean
