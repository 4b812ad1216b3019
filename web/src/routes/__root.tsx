import { createRootRoute } from '@tanstack/react-router'
import { Failure, Missing, Root } from '@/app/Root'

export const Route = createRootRoute({ component: Root, errorComponent: Failure, notFoundComponent: Missing })
