import type { SFTPWrapper } from 'ssh2';
import type { Guest } from './guest.ts';
export const serveSftp = (sftp: SFTPWrapper, _guest: Guest): void => {
  sftp.end();
};
