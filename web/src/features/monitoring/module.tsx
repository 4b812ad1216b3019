import type { FeatureModule } from '@/app/registry'

const monitoring: FeatureModule = {
  name: 'monitoring',
  live: {},
}

export default monitoring
