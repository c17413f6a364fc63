"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { SidePanel } from "@/components/side-panel";
import { postLabel } from "@/domain/participations/labels";
import type { PersonPage } from "@/server/people/queries";
import classes from "../../directory/directory.module.css";
import { PostDays } from "../../directory/post-days";

const PostsForm = dynamic(() => import("./posts-form").then((file) => file.PostsForm));

type Person = Pick<PersonPage, "id" | "version" | "person" | "posts" | "may" | "withdrawn">;

/** Positions of a person with their dates; suggested for events of those dates, without changing existing ones. */
export function PostsPart({ person }: { person: Person }) {
  const t = useTranslations("directory");
  const lang = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <section className={classes.part}>
      <h2>{t("posts")}</h2>
      {person.posts.length === 0 && <p className={classes.quiet}>{t("noPosts")}</p>}
      <ul className={classes.posts}>
        {person.posts.map((post) => (
          <li key={post.id}>
            <span>{postLabel(post, lang)}</span>
            <span className={classes.days}>
              <PostDays {...post} />
            </span>
          </li>
        ))}
      </ul>
      {person.may.save && !person.withdrawn && (
        <Button mt="sm" variant="default" onClick={() => setOpen(true)}>
          {t("changePosts")}
        </Button>
      )}
      <SidePanel title={t("posts")} opened={open} onClose={() => setOpen(false)} wide>
        <PostsForm key={person.version} person={person} onDone={() => setOpen(false)} />
      </SidePanel>
    </section>
  );
}
