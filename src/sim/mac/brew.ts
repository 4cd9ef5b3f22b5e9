export const brewScript = '#!/bin/sh\nexit 0\n';
