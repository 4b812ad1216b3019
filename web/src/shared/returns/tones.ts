export const returnTones = {
  requested: 'amber',
  agent_approved: 'amber',
  agent_rejected: 'red',
  director_approved: 'accent',
  director_rejected: 'red',
  goods_received: 'accent',
  credited: 'green',
  withdrawn: 'neutral',
} as const
