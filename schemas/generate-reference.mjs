export const writeReference = () => '';
