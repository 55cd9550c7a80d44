import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { StageId } from "../../shared/journey/index.ts";
import { IconButton } from "../ui/index.ts";
import { EndSlide } from "./EndSlide.tsx";
import { JourneyCurve } from "./JourneyCurve.tsx";
import styles from "./present.module.css";
import { StageSlide } from "./StageSlide.tsx";
import { StartSlide } from "./StartSlide.tsx";
import { chapterSentence, mapSentence } from "./sentences.ts";
import { indexIn, type Shown, type Slide, slidesOf, type Turn, turned } from "./slides.ts";
import type { Story } from "./story-of.ts";
import { type StoryParts, StoryPartsContext } from "./story-parts.ts";
import { useStory } from "./use-story.ts";
import { useTurning } from "./use-turning.ts";
import { useWholeScreen } from "./use-whole-screen.ts";
import { words } from "./words.ts";

/** The journey for a room full of people: the whole, then stage by stage, live. */
export function Present({
  parts,
  onLeave,
}: {
  readonly parts: StoryParts;
  readonly onLeave: () => void;
}) {
  const story = useStory();
  const slides = slidesOf(story);
  const [shown, setShown] = useState<Shown>({ key: "start", index: 0 });
  const index = indexIn(slides, shown);
  const slide = slides[index];
  const box = useRef<HTMLDivElement>(null);
  const show = (next: number) => setShown({ key: slides[next]?.key ?? "", index: next });
  const turn = (to: Turn) => {
    if (to === "leave") onLeave();
    else show(turned(index, to, slides.length));
  };
  useWholeScreen(box, onLeave);
  const turning = useTurning(box, turn);
  const toStage = (id: StageId) => show(slides.findIndex(({ key }) => key === id));
  if (!slide) return null;
  return createPortal(
    <StoryPartsContext value={parts}>
      <div
        ref={box}
        className={styles.screen}
        role="dialog"
        aria-modal="true"
        aria-label={words.presenting(story.meta.title || words.untitled)}
        tabIndex={-1}
        {...turning}
      >
        <header className={styles.bar}>
          {slide.kind === "stage" && (
            <p className={styles.progress}>
              {slide.chapter.number}/{story.chapters.length}
            </p>
          )}
          <p className={styles.map} dir="auto">
            {slide.kind === "start" ? "" : story.meta.title}
          </p>
          <IconButton size="l" label={words.leave} shortcut="Esc" icon={<X />} onClick={onLeave} />
        </header>
        <OneSlide key={slide.key} slide={slide} story={story} onStage={toStage} />
        <footer className={styles.foot}>
          <IconButton
            size="l"
            side="top"
            label={words.previous}
            className={styles.turn}
            icon={<ChevronLeft />}
            blocked={index === 0 ? words.atStart : undefined}
            onClick={() => turn("previous")}
          />
          <div className={styles.where}>
            {slide.kind === "start" ? (
              <p className={styles.hint}>{words.hint}</p>
            ) : (
              <JourneyCurve
                story={story}
                size="foot"
                current={slide.kind === "stage" ? slide.chapter.stage.id : undefined}
                onStage={toStage}
              />
            )}
          </div>
          <IconButton
            size="l"
            side="top"
            label={words.next}
            className={styles.turn}
            icon={<ChevronRight />}
            blocked={index === slides.length - 1 ? words.atEnd : undefined}
            onClick={() => turn("next")}
          />
        </footer>
        <p className="visually-hidden" role="status">
          {words.slide(index + 1, slides.length)}. {spoken(slide, story)}
        </p>
      </div>
    </StoryPartsContext>,
    document.body,
  );
}

/** One slide; its heading takes the focus, so that it is read aloud. */
function OneSlide({
  slide,
  story,
  onStage,
}: {
  readonly slide: Slide;
  readonly story: Story;
  readonly onStage: (id: StageId) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  switch (slide.kind) {
    case "start":
      return <StartSlide heading={heading} story={story} onStage={onStage} />;
    case "stage":
      return <StageSlide heading={heading} chapter={slide.chapter} />;
    case "end":
      return <EndSlide heading={heading} story={story} />;
  }
}

function spoken(slide: Slide, story: Story): string {
  switch (slide.kind) {
    case "start":
      return mapSentence(story);
    case "stage":
      return chapterSentence(slide.chapter);
    case "end":
      return "";
  }
}
