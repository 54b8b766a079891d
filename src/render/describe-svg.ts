import { escapeXml } from "../model/escape-xml";

/**
 * Gives a drawn SVG its words back: satori draws letters as outlines, so the
 * title and description carry them for readers, searches and screen readers.
 * @see https://www.w3.org/TR/svg-aam-1.0/
 */
export function describeSvg(
  svg: string,
  { title, description, language }: { title: string; description: string; language: string },
): string {
  const end = svg.indexOf(">");
  const attributes = ` role="img" aria-labelledby="card-title card-description" lang="${escapeXml(language)}"`;
  const words = `<title id="card-title">${escapeXml(title)}</title><desc id="card-description">${escapeXml(description)}</desc>`;
  return `${svg.slice(0, end)}${attributes}>${words}${svg.slice(end + 1)}`;
}
