import type { FeatureModule } from '@/app/registry'

const organization: FeatureModule = { name: 'organization' }

export default organization
