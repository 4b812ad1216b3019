import { AppstoreOutlined, InboxOutlined, TagsOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const product = (id: string) => `/products/${id}`
const priceList = (id: string) => `/price-lists/${id}`

const catalog: FeatureModule = {
  name: 'catalog',
  nav: [
    {
      key: 'products',
      to: '/products',
      icon: <AppstoreOutlined />,
      group: 'sales',
      order: 60,
      permission: 'products:read',
      go: 'p',
    },
    {
      key: 'priceLists',
      to: '/price-lists',
      icon: <TagsOutlined />,
      group: 'sales',
      order: 61,
      permission: 'products:write',
    },
    { key: 'stock', to: '/stock', icon: <InboxOutlined />, group: 'sales', order: 62, permission: 'stock:read' },
  ],
  portal: [{ key: 'portalProducts', to: '/portal/products', icon: <AppstoreOutlined />, order: 20 }],
  commands: [
    { key: 'newProduct', to: '/products?new=true', permission: 'products:write', createOn: '/products' },
    { key: 'newStockMove', to: '/stock?new=true', permission: 'stock:write', createOn: '/stock' },
    { key: 'newPriceList', to: '/price-lists?new=true', permission: 'products:write', createOn: '/price-lists' },
  ],
  live: { 'stock-moves': ['products'], shipments: ['products', 'stock-moves'] },
  links: { products: product, 'price-lists': priceList },
}

export default catalog
