/** Exchanges that the sandbox does not answer as the real servers did, each group with its reason. */
export const OUT_OF_SCOPE: readonly { readonly names: readonly string[]; readonly reason: string }[] = [
  {
    names: ['sync-full-sync', 'sync-delta-sync', 'sync-stream-session', 'sync-stream-session-reset'],
    reason: 'sync streams: an API key cannot use them in 3.x, and nothing of ours does',
  },
  {
    names: ['sync-stream-v1-types', 'sync-ack-get', 'sync-stream-apikey', 'sync-ack-get-apikey'],
    reason: 'sync streams want a login session, which the sandbox does not have',
  },
  {
    names: ['plugins', 'plugins-triggers', 'plugins-methods', 'plugins-templates'],
    reason: 'plugins are not what rules are about',
  },
  {
    names: [
      'workflows-triggers',
      'workflows-list',
      'workflow-create',
      'workflow-create-bad',
      'workflow-create-bad-trigger',
      'workflow-create-bad-config',
      'workflow-create-bad-method',
      'workflow-get',
      'workflow-update',
      'workflow-share',
      'workflow-logs',
      'workflow-delete',
    ],
    reason: 'workflows are not what rules are about',
  },
  {
    names: ['asset-thumbnail', 'asset-thumbnail-preview', 'asset-original', 'person-thumbnail'],
    reason: 'file contents: the recordings hold no pictures; test/sandbox/files.test.ts serves real ones',
  },
  {
    names: ['server-storage', 'server-version-history', 'system-config-trash'],
    reason: "the machine's disk, the installation's past and its 200 settings",
  },
  {
    names: ['shared-links', 'notifications', 'memories', 'activities-missing', 'search-explore'],
    reason: 'features of the web pages that no rule reads',
  },
];

export const outOfScope: ReadonlySet<string> = new Set(OUT_OF_SCOPE.flatMap(({ names }) => names));
