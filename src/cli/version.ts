/** This package's version. */
import manifest from '../../package.json' with { type: 'json' };

export const version: string = manifest.version;

/** What a result was measured with: another major version may mean another thing by the same tartfile. */
export const major = Number.parseInt(version, 10);
