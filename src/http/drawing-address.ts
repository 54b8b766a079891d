import {
  type PictureFormat,
  type PictureOptions,
  parsePictureName,
  pictureName,
  splitFormat,
} from "./picture-options";

/** One drawing, by everything that decides its bytes. */
export interface DrawingName {
  article: string;
  id: string;
  /** The picture's entity tag: a hash of all that it shows and says. */
  tag: string;
  options: PictureOptions;
  format: PictureFormat;
}

/** The address by which a part of this Worker asks for a drawing. Another card, text or look has another one. */
export function drawingAddress({ article, id, tag, options, format }: DrawingName): string {
  return `https://drawings/${article}/${id}/${tag.replaceAll('"', "")}/${pictureName(options)}.${format}`;
}

export function readDrawingAddress(address: string): DrawingName {
  const [, article = "", id = "", tag = "", file = ""] = new URL(address).pathname.split("/");
  const [name, format] = splitFormat(file);
  return { article, id, tag: `"${tag}"`, options: parsePictureName(name), format };
}
