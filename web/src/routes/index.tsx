import { createFileRoute, redirect } from '@tanstack/react-router'
import { home } from '@/app/guards'
import { words } from '@/app/i18n'
import { session } from '@/app/session'
import { PublicProducts } from '@/features/catalog/PublicProducts'
import { VisitorChat } from '@/features/engagement/VisitorChat'
import { SitePage } from '@/features/organization/SitePage'

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    const me = await session()
    if (me) throw redirect({ href: home(me) })
    await words('organization', 'catalog')
  },
  component: () => (
    <SitePage products={<PublicProducts />}>
      <VisitorChat />
    </SitePage>
  ),
})
