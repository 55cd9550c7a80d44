/** "Lena" of "Lena, 29 – buys on her phone"; empty where there is no name. */
export const shortName = (name: string): string => name.split(/[,–—(]/)[0]?.trim() || name.trim();
