/** Runs once when the server starts, before its first answer. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { openOffice } = await import("@/server/process/open-office");
  await openOffice();
}
