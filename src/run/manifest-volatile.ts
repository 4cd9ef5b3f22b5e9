/** What changes by itself in a home folder, and is not looked at: caches, histories, logs, the state of macOS' own services. */

/** Globs as in the tartfile's `ignore`. */
export const volatileFiles: readonly string[] = [
  // tartplan's own.
  '~/.tartplan',
  // Caches.
  '~/.cache',
  '~/.npm/_cacache',
  '~/.npm/_logs',
  '~/.cargo/registry',
  '~/.gradle/caches',
  '~/.rustup/downloads',
  '~/.rustup/tmp',
  '~/go/pkg/mod/cache',
  '__pycache__',
  // State, histories, logs, sockets, locks.
  '~/.local/state',
  '~/.Trash',
  '~/.zsh_sessions',
  '~/.bash_sessions',
  '~/.ssh/known_hosts*',
  '*_history',
  '.histfile',
  '.lesshst',
  '.viminfo',
  '.netrwhist',
  '.wget-hsts',
  '.zcompdump*',
  '*.zwc',
  '*.log',
  '*.sock',
  '*.pid',
  '*.swp',
  '.sudo_as_admin_successful',
  '.Xauthority',
  '.CFUserTextEncoding',
  '.DS_Store',
  '.localized',
  '~/.config/chezmoi/chezmoistate.boltdb',
  // What git rewrites when it only looks: refs and files tell what really changed.
  '*.git/FETCH_HEAD',
  '*.git/ORIG_HEAD',
  '*.git/COMMIT_EDITMSG',
  '*.git/index',
  '*.git/logs',
  '*.git/objects',
  '*.git/gc.log',
  // Kept by services of macOS.
  '~/Library/Application Support/com.apple.*',
  ...[
    'AddressBook',
    'Animoji',
    'App Store',
    'CallHistoryDB',
    'CallHistoryTransactions',
    'CloudDocs',
    'ControlCenter',
    'CrashReporter',
    'DifferentialPrivacy',
    'DiskImages',
    'Dock',
    'FaceTime',
    'FileProvider',
    'Knowledge',
    'Quick Look',
    'SyncServices',
    'contactsd',
    'homeenergyd',
    'iCloud',
    'icdd',
    'locationaccessstored',
    'networkserviceproxy',
    'privatecloudcomputed',
    'stickersd',
    'tipsd',
    'transparencyd',
  ].map((name) => `~/Library/Application Support/${name}`),
  // Looked at key by key, as `defaults`.
  '~/Library/Preferences/*.plist',
  '~/Library/Preferences/*.plist.*',
  '~/Library/Preferences/*.plist/**',
  '~/Library/Preferences/ByHost',
];

/** Of ~/Library only these folders: services of macOS write to the others all the time. */
export const libraryFolders: readonly string[] = [
  'Application Support',
  'ColorPickers',
  'Colors',
  'Fonts',
  'Input Methods',
  'KeyBindings',
  'Keyboard Layouts',
  'LaunchAgents',
  'PreferencePanes',
  'Preferences',
  'QuickLook',
  'Screen Savers',
  'Scripts',
  'Services',
  'Sounds',
  'Spelling',
];

/** Domains that services of macOS keep their own state in. */
export const volatileDomains =
  /^(-currentHost )?(MobileMeAccounts|ContextStoreAgent|familycircled|knowledge-agent|sharedfilelistd|siriknowledged|com\.apple\.(AddressBook|AppStore.*|CallHistorySyncHelper|CloudKit|CloudSubscriptionFeatures.*|CoreDuet|CommCenter.*|DuetExpertCenter.*|EmojiCache|FileStats.*|HIToolbox\.cache|MIDI|Maps.*|Messages.*|PhotoBooth|Siri.*|SoftwareUpdate|SpeakSelection|StatusKit.*|TelephonyUtilities|accountsd|akd|amp\..*|amsengagementd|analyticsagent|appleaccount.*|appstored|assistant.*|biomesyncd|bird|bluetoothuserd|calculateframework|calaccessd|cloudd|cloudpaird|commerce.*|coreservices\..*|dataaccess.*|donotdisturbd|dt\..*|fileproviderd|financed|gamed|generativepartnerservice|homed|iChat.*|icloud.*|identityservices.*|ids.*|imagent|imessage.*|imservice.*|inputAnalytics.*|intelligence.*|itunescloud.*|knowledge-agent|languageassetd|mediaanalysisd|mmcs|newscore.*|onetimepasscodes|parsecd|passd|personalizationportrait.*|photolibraryd|photos\.shareddefaults|preferences\.extensions.*|proactive.*|protectedcloudstorage.*|remindd|routined|rtcreportingd|scheduler|security\.cloudkeychainproxy.*|seserviced|sharingd|siri.*|spaces|spotlight.*|stocks.*|suggest.*|systempreferences\.cache|tipsd|transparencyd|translationd|triald|universalaccessAuthWarning|voicetrigger|weather.*|xpc\.activity2))$/;

/** Keys that remember windows, times and identities. Values that are dates are volatile as well. */
export const volatileKeys =
  /^(NSWindow Frame |NSNavPanel|NSSplitView |NSToolbar Configuration |NSTableView |NSOutlineView )|(^|[a-z._ -])Last[A-Z]|^last[A-Z_-]|[Tt]imestamp|LaunchCount|UUID$/;

/** Agents of macOS, and applications that happen to run. */
export const volatileLabels = /^(com\.apple\.|application\.|\[|[0-9]+$|com\.openssh\.)/;
