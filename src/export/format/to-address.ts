/** Turns a path of the site into a full address. */
export type ToAddress = (path: string) => string;
