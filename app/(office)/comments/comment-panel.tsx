"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { CommentsOf } from "@/domain/comments/inputs";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import { CommentForm } from "./comment-form";
import { CommentList } from "./comment-list";
import classes from "./comments.module.css";

/** The comments on an event or a follow-up, and a new one. */
export function CommentPanel({ of }: { of: CommentsOf }) {
  const t = useTranslations("comments");
  const { data, refetch } = useQuery(
    useTRPC().comments.read.queryOptions(of, { staleTime: 0 }),
    queryClientOfBrowser(),
  );
  if (!data || (data.rows.length === 0 && !data.may.add)) return null;
  const changed = () => void refetch();
  return (
    <section className={classes.thread} aria-label={t("title")}>
      <h2 className={classes.title}>{t("title")}</h2>
      <CommentList rows={data.rows} eventId={of.eventId} mayAct={data.may.add} onChange={changed} />
      {data.may.add && <CommentForm of={of} onChange={changed} />}
    </section>
  );
}
