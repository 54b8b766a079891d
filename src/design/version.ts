/**
 * The look's version, part of every revision and image ETag. Raise it whenever
 * a change here, in `cards/`, in `render/` or in the fonts changes a pixel of
 * any card: pictures in caches everywhere then know that they are old. The
 * golden tests refuse changed pictures under an unchanged version.
 */
export const DESIGN_VERSION = 4;
