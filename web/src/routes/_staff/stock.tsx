import { createFileRoute } from '@tanstack/react-router'
import { requirePermission } from '@/app/guards'
import { StockPage } from '@/features/catalog/StockPage'
import { listSearch } from '@/shared/resource/filter'

export const Route = createFileRoute('/_staff/stock')({
  validateSearch: listSearch,
  beforeLoad: () => requirePermission('stock:read'),
  component: StockPage,
})
