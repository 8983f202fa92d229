/** Builds the script for Google into the folder, in place of what is there. */
export function buildConformance(folder: string): Promise<void>;
