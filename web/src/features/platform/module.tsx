import { SunOutlined } from '@ant-design/icons'
import type { FeatureModule } from '@/app/registry'

const platform: FeatureModule = {
  name: 'platform',
  nav: [{ key: 'today', to: '/today', icon: <SunOutlined />, group: 'work', order: 1, go: 't', phone: true }],
}

export default platform
