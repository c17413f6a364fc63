import { redirect } from "next/navigation";
import { office, orNotFound, requireSession } from "../../../server-office";

/** The address of an article by its id, for notices: its place is the event's page. */
export default async function ArticleRoute({ params }: { params: Promise<{ articleId: string }> }) {
  await requireSession();
  const { reviews } = await office();
  const { eventId, lang } = await orNotFound(reviews.find({ id: (await params).articleId }));
  redirect(`/events/${eventId}?tab=article&lang=${lang}`);
}
