/** Errors of Apple's framework in full NSError form (contract 1.7), and failures of a VM that starts (class F). */
import { Exit } from '../exit.ts';

/** Class F of contract 0.2: bare, always 1. */
export const startFailure = (text: string): Exit => new Exit(1, `${text}\n`);

export const auxiliaryStorage =
  'Error Domain=VZErrorDomain Code=2 "Failed to lock auxiliary storage." UserInfo={NSLocalizedFailure=Invalid virtual machine configuration., NSLocalizedFailureReason=Failed to lock auxiliary storage., NSUnderlyingError=0x600002a8c180 {Error Domain=NSPOSIXErrorDomain Code=35 "Resource temporarily unavailable"}}';

export const keychain =
  'Error Domain=VZErrorDomain Code=1 "The virtual machine failed to start." UserInfo={NSLocalizedFailure=Internal Virtualization error., NSLocalizedFailureReason=The virtual machine failed to start.}';

export const missingShare =
  'Error Domain=VZErrorDomain Code=2 "A directory sharing device configuration is invalid." UserInfo={NSLocalizedFailure=Invalid virtual machine configuration., NSLocalizedFailureReason=A directory sharing device configuration is invalid., NSUnderlyingError=0x600002a8c1b0 {Error Domain=NSPOSIXErrorDomain Code=2 "No such file or directory"}}';

export const crash =
  'Error Domain=VZErrorDomain Code=1 "The virtual machine stopped unexpectedly." UserInfo={NSLocalizedFailure=Internal Virtualization error., NSLocalizedFailureReason=The virtual machine stopped unexpectedly.}';

export const networkLost =
  'virtual machine\'s network attachment <VZNATNetworkDeviceAttachment: 0x600000c10a20> has been disconnected with error: Error Domain=VZErrorDomain Code=1 "The network device was disconnected." UserInfo={NSLocalizedFailure=Internal Virtualization error., NSLocalizedFailureReason=The network device was disconnected.}';

export const notSuspendable =
  'Failed to suspend the VM: Invalid virtual machine configuration. The virtual machine configuration does not support saving and restoring.';
