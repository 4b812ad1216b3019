import { redirect } from '@tanstack/react-router'
import { holds, loginPath, type Me, session } from './session'

/** For `beforeLoad`: answers who is there, or sends to where the visitor belongs. */
export async function requireStaff(location: { href: string }): Promise<Me> {
  const me = await session()
  if (!me) throw redirect({ href: loginPath(location.href) })
  if (me.kind === 'portal') throw redirect({ href: '/portal' })
  return me
}

export async function requirePortal(location: { href: string }): Promise<Me> {
  const me = await session()
  if (!me) throw redirect({ href: loginPath(location.href) })
  if (me.kind !== 'portal') throw redirect({ href: '/today' })
  return me
}

/** Where one begins: the customer in his portal, the director above it all, everybody else with his own day. */
export const home = (me: Me) =>
  me.kind === 'portal' ? '/portal' : me.role_keys.includes('director') ? '/cockpit' : '/today'

/** Thrown by `requirePermission`, shown by the shell's error page as "who grants this". */
export class Forbidden extends Error {
  constructor(readonly permission: string) {
    super(permission)
    this.name = 'Forbidden'
  }
}

export async function requirePermission(permission: string) {
  const me = await session()
  if (!holds(me ?? undefined, permission)) throw new Forbidden(permission)
}
