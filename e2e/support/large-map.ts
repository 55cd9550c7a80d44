/** A journey document of 30 steps × 15 lanes with 1,500 cards of about 150 characters. */
export function largeMap() {
  const steps = Array.from({ length: 30 }, (_, i) => ({
    id: `s${i}`,
    stageId: `g${Math.floor(i / 3)}`,
    title: `Step ${i + 1}`,
  }));
  const lanes = Array.from({ length: 15 }, (_, i) => ({
    id: `l${i}`,
    title: `Lane ${i + 1}`,
    kind: "text",
  }));
  const cards = Array.from({ length: 1500 }, (_, i) => ({
    id: `c${i}`,
    kind: "text",
    title: `Card ${i + 1}`,
    body: { type: "doc", content: [paragraph(SENTENCE, "bold"), paragraph(SENTENCE)] },
    place: { stepId: `s${i % 30}`, laneId: `l${Math.floor(i / 30) % 15}`, index: i },
  }));
  return {
    throughline: 1,
    id: "large",
    title: "A large map",
    description: "",
    state: "as-is",
    personas: [],
    stages: Array.from({ length: 10 }, (_, i) => ({ id: `g${i}`, title: `Stage ${i + 1}` })),
    steps,
    lanes,
    cards,
    emotions: [],
    links: [],
    evidence: [],
    metrics: [],
  };
}

const SENTENCE = "A customer compares prices, feels unsure about the delivery, and asks. ";

const paragraph = (text: string, mark?: string) => ({
  type: "paragraph",
  content: [
    { type: "text", text: text.slice(0, 20), ...(mark && { marks: [{ type: mark }] }) },
    { type: "text", text: text.slice(20) },
  ],
});
