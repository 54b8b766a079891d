/** A Worker that does nothing: what it costs is the runtime's own, and subtracted from all others. */
export default {
  fetch(): Response {
    return new Response(null, { status: 204 });
  },
};
