import files from "web-files";

/** The address of a stylesheet or a script; it changes with the file, so it may be kept for ever. */
export function webFileUrl(name: string): string {
  const file = files[name];
  if (!file) throw new Error(`src/web makes no '${name}'`);
  const [stem, ending] = name.split(".");
  return `/static/${stem}.${file.hash}.${ending}`;
}
