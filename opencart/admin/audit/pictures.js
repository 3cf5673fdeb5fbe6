/** Fetches the small pictures of products that are in sight, each once. */
export class Pictures {
  #ask;
  #addresses = new Map();

  constructor(ask) {
    this.#ask = ask;
  }

  /** Fills the images under a node. */
  async show(root) {
    const images = [...root.querySelectorAll('img[data-product]')];
    this.#fill(images);
    const missing = () => [
      ...new Set(
        images
          .map(({dataset}) => dataset.product)
          .filter((id) => !this.#addresses.has(id)),
      ),
    ];
    for (let ids = missing(); ids.length > 0; ids = missing()) {
      const found = await this.#ask('pictures', {
        ids: ids.slice(0, 100).join(','),
      });
      const entries = Object.entries(found);
      // An answer to nothing would be asked for again without end.
      if (entries.length === 0) return;
      for (const [id, address] of entries) this.#addresses.set(id, address);
      this.#fill(images);
    }
  }

  #fill(images) {
    for (const image of images) {
      const address = this.#addresses.get(image.dataset.product);
      if (!address || image.src) continue;
      image.src = address;
      image.hidden = false;
    }
  }
}
