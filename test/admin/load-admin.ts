/** The scripts of the extension's admin are no part of the build. */
const folder = new URL('../../../opencart/admin/', import.meta.url);

/** A script of the admin, by its path in opencart/admin/. */
export const loadAdmin = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(path, folder).href)) as Module;
