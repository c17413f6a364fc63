/** The pages that at first get only the texts that they may show; all others get all texts. No JSON, which here is a file of texts. */
export const PAGES = {
  lists: [
    "app/(office)/page.tsx",
    "app/(office)/events/page.tsx",
    "app/(office)/follow-ups/page.tsx",
    "app/(office)/follow-ups/figures/page.tsx",
    "app/(office)/agreements/page.tsx",
    "app/(office)/people/page.tsx",
    "app/(office)/organizations/page.tsx",
    "app/(office)/venues/page.tsx",
    "app/(office)/reminders/page.tsx",
  ],
  form: ["app/(office)/events/new/page.tsx", "app/(office)/events/[eventId]/edit/page.tsx"],
};
