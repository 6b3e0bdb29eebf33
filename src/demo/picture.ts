/** What a product looks like in the demo, in a few strokes. */
export type Shape =
  'notebook' | 'letter' | 'pen' | 'bottle' | 'book' | 'drive' | 'shirt' | 'cap' | 'bag' | 'mug' | 'umbrella';

const drawings: Record<Shape, (color: string) => string> = {
  notebook: color => `
    <rect x="250" y="170" width="300" height="460" rx="18" fill="${color}"/>
    <rect x="250" y="170" width="44" height="460" rx="18" fill="#000" opacity=".18"/>
    <rect x="340" y="260" width="160" height="70" rx="6" fill="#fff" opacity=".85"/>
    <rect x="510" y="170" width="12" height="460" fill="#fff" opacity=".3"/>`,
  letter: color => `
    <rect x="180" y="260" width="440" height="290" rx="10" fill="${color}"/>
    <path d="M180 270 400 430 620 270" fill="none" stroke="#fff" stroke-width="10" opacity=".8"/>
    <circle cx="400" cy="440" r="34" fill="#fff" opacity=".6"/>`,
  pen: color => `
    <g transform="rotate(38 400 400)">
      <rect x="372" y="130" width="56" height="430" rx="26" fill="${color}"/>
      <rect x="372" y="300" width="56" height="14" fill="#d9c27a"/>
      <path d="M378 560h44l-22 96z" fill="#d9c27a"/>
      <rect x="420" y="150" width="12" height="150" rx="6" fill="#d9c27a"/>
    </g>`,
  bottle: color => `
    <rect x="340" y="200" width="120" height="90" rx="12" fill="#333"/>
    <path d="M300 320q0-30 40-30h120q40 0 40 30v250q0 30-30 30H330q-30 0-30-30z" fill="${color}"/>
    <rect x="330" y="400" width="140" height="110" rx="6" fill="#fff" opacity=".85"/>`,
  book: color => `
    <path d="M230 180h300q40 0 40 40v400H270q-40 0-40-40z" fill="${color}"/>
    <path d="M230 580q0-40 40-40h300v80H270q-40 0-40-40z" fill="#f7f1e3"/>
    <rect x="310" y="270" width="180" height="16" fill="#fff" opacity=".85"/>
    <rect x="340" y="306" width="120" height="10" fill="#fff" opacity=".6"/>`,
  drive: color => `
    <rect x="350" y="150" width="100" height="110" rx="6" fill="#b8bcc4"/>
    <rect x="372" y="180" width="20" height="30" fill="#5c6270"/><rect x="408" y="180" width="20" height="30" fill="#5c6270"/>
    <rect x="310" y="250" width="180" height="340" rx="34" fill="${color}"/>
    <rect x="310" y="300" width="180" height="16" fill="#d5d9e0"/>
    <circle cx="400" cy="550" r="20" fill="#f4f1ea"/>`,
  shirt: color => `
    <path d="M300 180 200 250l50 110 50-30v300h200V330l50 30 50-110-100-70q-100 70-200 0z" fill="${color}"/>
    <path d="M300 180q100 90 200 0" fill="none" stroke="#fff" stroke-width="10" opacity=".7"/>`,
  cap: color => `
    <path d="M230 470q0-200 170-200t170 200z" fill="${color}"/>
    <path d="M400 470h180q90 20 110 70-140-40-290-40z" fill="${color}"/>
    <path d="M400 270v200" stroke="#fff" stroke-width="6" opacity=".4"/><circle cx="400" cy="268" r="12" fill="#fff" opacity=".6"/>`,
  bag: color => `
    <path d="M320 320q0-140 80-140t80 140" fill="none" stroke="${color}" stroke-width="22"/>
    <path d="M240 310h320l30 330H210z" fill="${color}"/>
    <circle cx="400" cy="470" r="60" fill="#fff" opacity=".8"/>`,
  mug: color => `
    <path d="M500 330q110 0 110 100t-110 100" fill="none" stroke="${color}" stroke-width="34"/>
    <path d="M240 250h270v330q0 50-50 50H290q-50 0-50-50z" fill="${color}"/>
    <ellipse cx="375" cy="250" rx="135" ry="24" fill="#000" opacity=".2"/>`,
  umbrella: color => `
    <path d="M170 430q20-230 230-230t230 230q-58-50-115 0-57-50-115 0-57-50-115 0-58-50-115 0z" fill="${color}"/>
    <path d="M400 200v400q0 40-40 40t-40-40" fill="none" stroke="#555" stroke-width="14"/>`,
};

/** A square picture of our own making: nothing to download, nobody's rights. */
export function drawPicture(shape: Shape, color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">
    <rect width="800" height="800" fill="#f4f1ea"/>
    <ellipse cx="400" cy="660" rx="220" ry="22" fill="#000" opacity=".08"/>${drawings[shape](color)}
  </svg>`;
}
