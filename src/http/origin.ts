/**
 * Where this service answers, for the absolute addresses in its bodies: the
 * configured PUBLIC_ORIGIN, else the request's own. Cloudflare routes only
 * hostnames that are the Worker's, so that one cannot be made up; forwarding
 * headers can, and are never read.
 */
export function publicOrigin({ PUBLIC_ORIGIN }: Pick<Env, "PUBLIC_ORIGIN">, request: Request): string {
  return new URL(PUBLIC_ORIGIN === "" ? request.url : PUBLIC_ORIGIN).origin;
}
