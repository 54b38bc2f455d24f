/** As `crypto.createCipheriv`: whatever the types promise, the objects are of one class, and have all of the methods. */
export declare class Cipher {
  private constructor();
  update(data: string): string;
}
export interface CipherGCM extends Cipher {
  setAAD(data: string): this;
}
export interface CipherCCM extends Cipher {
  setAAD(data: string, length: number): this;
}
export declare function createCipher(algorithm: 'gcm'): CipherGCM;
export declare function createCipher(algorithm: 'ccm', length: number): CipherCCM;
export declare function createCipher(algorithm: string): Cipher;
